package org.duidu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** The plan of the house, held true. */
@AnalyzeClasses(packages = "org.duidu", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("org.duidu.text..")
            .layer("lesson")
            .definedBy("org.duidu.lesson..")
            .layer("vocabulary")
            .definedBy("org.duidu.vocabulary..")
            .layer("features")
            .definedBy(
                    "org.duidu.crossword..",
                    "org.duidu.quiz..",
                    "org.duidu.review..",
                    "org.duidu.progress..",
                    "org.duidu.classroom..")
            .layer("lint")
            .definedBy("org.duidu.lint..")
            .layer("speech")
            .definedBy("org.duidu.speech..")
            .layer("export")
            .definedBy("org.duidu.export..")
            .layer("library")
            .definedBy("org.duidu.library..")
            .layer("ui")
            .definedBy("org.duidu.ui..")
            .layer("cli")
            .definedBy("org.duidu.cli..")
            .layer("app")
            .definedBy("org.duidu.app..")
            .layer("main")
            .definedBy("org.duidu")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app", "main")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("ui", "cli", "app", "main")
            .whereLayer("lint")
            .mayOnlyBeAccessedByLayers("library", "ui", "cli", "app", "main")
            .whereLayer("speech")
            .mayOnlyBeAccessedByLayers("export", "ui", "cli", "app")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("ui", "cli", "app", "main")
            .whereLayer("features")
            .mayOnlyBeAccessedByLayers("export", "ui", "cli", "app", "main")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers("features", "lint", "export", "library", "ui", "cli", "app", "main")
            .whereLayer("lesson")
            .mayOnlyBeAccessedByLayers(
                    "vocabulary", "features", "lint", "export", "library", "ui", "cli", "app", "main")
            .because("what a lesson is must not change with how it is shown, and a part is read and tested"
                    + " without what stands on it");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.duidu.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle can only be understood, and changed, all at once");

    @ArchTest
    static final ArchRule ONLY_SCREENS_KNOW_JAVAFX = noClasses()
            .that()
            .resideOutsideOfPackages("org.duidu.ui..", "org.duidu.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "atlantafx..", "org.kordamp..", "org.fxmisc..")
            .because("commands run on machines without a display, and rules are tested in milliseconds");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_SQL = noClasses()
            .that()
            .resideOutsideOfPackages("org.duidu.store..", "org.duidu.export.anki..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .allowEmptyShould(true)
            .because(
                    "how things are kept is the business of one package; the others say what they need. A package for Anki"
                            + " is a SQLite file itself");

    @ArchTest
    static final ArchRule FILES_ARE_WRITTEN_WHOLE = noClasses()
            .that()
            .resideOutsideOfPackages("org.duidu.files..", "org.duidu.speech..")
            .should()
            .callMethodWhere(opensAFileForWriting())
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(FileOutputStream.class)
                            .or(assignableTo(FileWriter.class))
                            .or(assignableTo(RandomAccessFile.class))))
                    .and(not(target(rawParameterTypes(FileDescriptor.class)))))
            .because(
                    "a full disk must leave the old file and no half one, whoever saves: WholeFile does that. Voices write"
                            + " sounds, which are made again, and so is what they read");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_KNOW_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("org.duidu.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("what a command does is also done by a screen");

    @ArchTest
    static final ArchRule NOTHING_FETCHES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.http.HttpClient")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .because("nothing is fetched and nothing is sent: what a reader reads stays on the reader's machine");

    @ArchTest
    static final ArchRule NO_SHARED_STATE = classes()
            .should(haveOnlyFinalStaticFields())
            .because("state that belongs to nobody makes one test spoil another; services come by constructor");

    @ArchTest
    static final ArchRule MAIN_IS_NO_APPLICATION = noClasses()
            .that()
            .resideInAPackage("org.duidu")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("Java refuses to start a main class that extends Application from the class path, and a command"
                    + " must not load JavaFX");

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHAT_THEY_ARE = classes()
            .should(liveInAPackageThatIsExplained())
            .because("who opens a package for the first time should know what lives there, and what does not");

    private static DescribedPredicate<JavaCall<?>> opensAFileForWriting() {
        DescribedPredicate<JavaCall<?>> files = target(owner(equivalentTo(Files.class)))
                .and(target(nameMatching("write|writeString|newOutputStream|newBufferedWriter|newByteChannel")));
        DescribedPredicate<JavaCall<?>> json = target(owner(assignableTo(ObjectMapper.class)))
                .and(target(nameMatching("writeValue")))
                .and(target(rawParameterTypes(File.class, Object.class)));
        return files.or(json).as("opens a file for writing");
    }

    private static ArchCondition<JavaClass> haveOnlyFinalStaticFields() {
        return new ArchCondition<>("have only final static fields") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getName().startsWith("$"))
                        .forEach(field -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " can be reassigned")));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInAPackageThatIsExplained() {
        return new ArchCondition<>("live in a package with a package-info.java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String folder = type.getPackageName().replace('.', '/');
                if (!Files.exists(Path.of("src/main/java", folder, "package-info.java"))) {
                    events.add(SimpleConditionEvent.violated(type, folder + " has no package-info.java"));
                }
            }
        };
    }
}
