package org.duidu.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Source;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.reader.ReaderRow.Sources;

/** Where the lesson's facts come from. A link opens in the system's browser, and only when it is clicked. */
final class SourcesBlock {
    private SourcesBlock() {}

    static Region of(Localized words, Sources row, Consumer<String> links) {
        VBox box = new VBox(4);
        box.getStyleClass().add("sources");
        Label heading = new Label(words.now("reader.sources"));
        heading.getStyleClass().add("sources-heading");
        box.getChildren().add(heading);
        row.sources().forEach(source -> box.getChildren().add(line(words, source, links)));
        return box;
    }

    private static Region line(Localized words, Source source, Consumer<String> links) {
        String text = Stream.concat(source.told().stream(), Stream.of(language(words, source)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (isWebAddress(source.url())) {
            Hyperlink link = new Hyperlink(text.isEmpty() ? source.url() : text);
            link.setWrapText(true);
            link.setOnAction(event -> links.accept(source.url()));
            return link;
        }
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String language(Localized words, Source source) {
        List<String> own = List.of("", "en");
        return own.contains(source.language())
                ? ""
                : words.now(
                        "reader.sources.language",
                        Locale.forLanguageTag(source.language())
                                .getDisplayLanguage(words.messages().locale()));
    }

    private static boolean isWebAddress(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
