package org.duidu.ui.settings;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;
import org.duidu.ui.settings.CrosswordSettings.Tab;
import org.duidu.ui.settings.Settings.Language;
import org.duidu.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The settings' screen. Every choice takes effect at once; there is nothing to save. */
public final class SettingsScreen implements Screen {
    private static final double WIDTH = 620;

    private final Localized words;
    private final SettingsModel settings;
    private final Controls controls;
    private final Runnable addFolder;
    private final SpeechControls speech;
    private final VBox folders = new VBox(6);
    private final ScrollPane root;

    /**
     * @param version the app's own
     * @param addFolder asks for a folder of lessons and takes it in
     * @param help shows the keys
     */
    public SettingsScreen(
            Localized words, SettingsModel settings, Speech speech, String version, Runnable addFolder, Runnable help) {
        this.words = words;
        this.settings = settings;
        this.controls = new Controls(words);
        this.addFolder = addFolder;
        this.speech = new SpeechControls(words, settings.speech(), speech);
        VBox page = new VBox(28);
        page.getStyleClass().add("settings-page");
        page.setMaxWidth(WIDTH);
        Label title = controls.label("screen.settings");
        title.getStyleClass().add("page-title");
        page.getChildren().addAll(title, look(), reading(), voice(), crossword(), lessons(), about(version, help));
        HBox centred = new HBox(page);
        HBox.setHgrow(page, javafx.scene.layout.Priority.ALWAYS);
        centred.getStyleClass().add("settings-centred");
        root = new ScrollPane(centred);
        root.setFitToWidth(true);
        root.getStyleClass().add("settings");
    }

    @Override
    public Region node() {
        return root;
    }

    private Region look() {
        List<Optional<Language>> languages =
                List.of(Optional.empty(), Optional.of(Language.EN), Optional.of(Language.ZH));
        return group(
                "settings.look",
                row("settings.language", choices(languages, settings.language(), SettingsScreen::languageKey)),
                row("settings.theme", choices(Arrays.asList(Theme.values()), settings.theme(), Theme::key)),
                toggle("settings.motion", settings.reduceMotion()),
                toggle("settings.rail", settings.narrowRail()));
    }

    private static String languageKey(Optional<Language> language) {
        return "settings.language."
                + language.map(Language::name).orElse("SYSTEM").toLowerCase(java.util.Locale.ROOT);
    }

    private Region reading() {
        Button smaller = controls.iconButton(Feather.MINUS, "reader.type.smaller");
        smaller.setOnAction(event -> settings.zoom(-1));
        Button larger = controls.iconButton(Feather.PLUS, "reader.type.larger");
        larger.setOnAction(event -> settings.zoom(1));
        Label size = new Label();
        size.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(
                        () -> words.now("reader.type.pixels", settings.fontSize()),
                        settings.fontStep(),
                        words.messagesProperty()));
        HBox zoom = new HBox(8, smaller, size, larger);
        zoom.getStyleClass().add("settings-choices");
        return group(
                "settings.reading", row("reader.type.size", zoom), toggle("reader.type.marks", settings.wordMarks()));
    }

    private Region crossword() {
        CrosswordChoices choices = settings.crossword();
        return group(
                "settings.crossword",
                toggle("settings.crossword.skip", choices.skipFilled()),
                toggle("settings.crossword.check", choices.autoCheck()),
                toggle("settings.crossword.timer", choices.timer()),
                row("settings.crossword.space", choices(Arrays.asList(Space.values()), choices.space(), Space::key)),
                row("settings.crossword.enter", choices(Arrays.asList(Enter.values()), choices.enter(), Enter::key)),
                row("settings.crossword.tab", choices(Arrays.asList(Tab.values()), choices.tab(), Tab::key)));
    }

    private Region voice() {
        return group(
                "settings.speech",
                speech.advice(),
                row("speech.voice", speech.voices()),
                row("speech.speed", speech.speeds()),
                row("speech.chinese", speech.chinese()),
                speech.trial());
    }

    private Region lessons() {
        showFolders();
        settings.folders().addListener((ListChangeListener<String>) change -> showFolders());
        return group("settings.lessons", folders, controls.button("library.add.folder", addFolder));
    }

    private void showFolders() {
        folders.getChildren().clear();
        if (settings.folders().isEmpty()) {
            Label none = controls.wrapped("settings.folders.none");
            none.getStyleClass().add("quiet");
            folders.getChildren().add(none);
        }
        for (String folder : settings.folders()) {
            Label path = new Label(folder);
            path.setMinWidth(0);
            Button remove = controls.iconButton(Feather.X, "settings.folders.remove", folder);
            remove.setOnAction(event -> settings.folders().remove(folder));
            folders.getChildren().add(new HBox(8, path, Controls.spring(), remove));
        }
    }

    private Region about(String version, Runnable help) {
        Label text = controls.wrapped("settings.about.text", version);
        return group("settings.about", text, controls.button("help.open", help));
    }

    private Region group(String key, Node... content) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("settings-heading");
        VBox box = new VBox(12, heading);
        box.getStyleClass().add("settings-group");
        box.getChildren().addAll(content);
        return box;
    }

    private Region row(String key, Node control) {
        HBox line = new HBox(16, controls.label(key), Controls.spring(), control);
        line.getStyleClass().add("settings-row");
        return line;
    }

    private <T> Region choices(List<T> values, ObjectProperty<T> chosen, Function<T, String> key) {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("settings-choices");
        for (T value : values) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(words.text(key.apply(value)));
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setId(key.apply(value).replace('.', '-'));
            button.setOnAction(event -> chosen.set(value));
            box.getChildren().add(button);
        }
        Runnable show = () -> group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(chosen.get()))
                .forEach(group::selectToggle);
        show.run();
        chosen.addListener((property, before, now) -> show.run());
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                show.run();
            }
        });
        return box;
    }

    private Region toggle(String key, javafx.beans.property.BooleanProperty property) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.selectedProperty().bindBidirectional(property);
        toggle.accessibleTextProperty().bind(words.text(key));
        return row(key, toggle);
    }
}
