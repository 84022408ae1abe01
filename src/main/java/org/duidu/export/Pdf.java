package org.duidu.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duidu.messages.Messages;

/**
 * A printed PDF.
 *
 * @param bytes the file as it is to be saved
 * @param lacking the characters that none of its fonts has, each once; {@link PrintableText#BOX} stands in their places
 */
public record Pdf(byte[] bytes, List<String> lacking) {
    private static final int MOST = 12;

    public Pdf {
        lacking = List.copyOf(lacking);
    }

    /** What the pages cannot show, and what to do about it, in a sentence or two; empty if they show everything. */
    public Optional<String> remark(Messages messages) {
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String some = lacking.stream().limit(MOST).collect(Collectors.joining(" "));
        return Optional.of(messages.text("export.pdf.lacking", some, Math.max(0, lacking.size() - MOST)));
    }
}
