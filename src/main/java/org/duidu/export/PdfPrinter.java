package org.duidu.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets XHTML as PDF. Its fonts are the app's own, embedded with only the characters that are used, and its text can be
 * searched and copied. Nothing is fetched.
 */
public final class PdfPrinter {
    /** The families that a style sheet may name. */
    public static final String FONTS = "Literata, 'Noto Serif', 'Noto Sans TC'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfPrinter() {}

    /** @param xhtml well-formed, with nothing from outside */
    public static Pdf print(String xhtml) {
        PrintableText page = PrintableText.of(xhtml);
        // it logs each step to standard error otherwise
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, PdfFonts.WESTERN, "Literata", REGULAR);
        font(builder, "Literata-Bold.ttf", "Literata", BOLD);
        font(builder, "Literata-Italic.ttf", "Literata", REGULAR, FontStyle.ITALIC);
        font(builder, PdfFonts.PHONETIC, "Noto Serif", REGULAR);
        font(builder, PdfFonts.CHINESE, "Noto Sans TC", REGULAR);
        font(builder, "NotoSansTC-Bold.ttf", "Noto Sans TC", BOLD);
        builder.useUnicodeLineBreaker(new PdfLineBreaks());
        refuseEverything(builder);
        builder.withProducer("Duidu");
        builder.withW3cDocument(PdfRuns.inReadingOrder(page.text()), null);
        builder.toStream(pdf);
        try {
            builder.run();
            byte[] mended = PdfCharacters.asWritten(
                    pdf.toByteArray(), page.text(), PdfFonts.withoutLigatures(PdfFonts.CHINESE));
            return new Pdf(mended, page.lacking());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
    }

    /** A sheet holds no address; should one ever get in, it leads nowhere. */
    private static void refuseEverything(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        font(builder, file, family, weight, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> bytes = () -> new ByteArrayInputStream(PdfFonts.withoutLigatures(file));
        builder.useFont(bytes, family, weight, style, true);
    }
}
