package org.duidu.ui.teacher;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultSheet;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.teacher.FileSaver.Made;

/** Saves what a learner hands in, and reminds one who has not given a name yet. */
public final class ResultSaver {
    private static final FilePicker.Kind FILES = FilePicker.Kind.of("results.files", ResultFile.ENDING);

    private final FileSaver saver;

    public ResultSaver(FileSaver saver) {
        this.saver = saver;
    }

    /**
     * Asks where to, and saves.
     *
     * @param title of the dialog, as a key
     * @param messages in the language of what is said
     */
    public void save(String title, ResultSheet sheet, Messages messages) {
        String name = sheet.title() + " - " + sheet.learner() + "." + ResultFile.ENDING;
        List<String> remarks = isNamed(sheet) ? List.of() : List.of(messages.text("results.unnamed", sheet.learner()));
        saver.saveMade(title, name, FILES, () -> new Made(ResultFile.bytes(sheet), remarks));
    }

    /** The first learner here is called Me, which would make one learner of a whole class. */
    private static boolean isNamed(ResultSheet sheet) {
        return Stream.<Locale>of(Messages.ENGLISH, Messages.CHINESE)
                .map(language -> Messages.of(language).text("learners.first"))
                .noneMatch(sheet.learner()::equals);
    }
}
