package org.duidu.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF for the screen. Needs no display. */
public final class PdfPages {
    private PdfPages() {}

    /**
     * A page as a picture.
     *
     * @param argb its pixels row by row
     */
    public record Page(int width, int height, int[] argb) {}

    /**
     * Draws pages from the first on.
     *
     * @param dots to the inch
     * @param most how many pages are drawn at most
     * @param cancelled asked before each page
     * @param onPage is given each page as it is done, on the caller's thread
     * @return how many pages there are
     * @throws IOException if it is no PDF
     */
    public static int draw(byte[] pdf, float dots, int most, BooleanSupplier cancelled, Consumer<Page> onPage)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(most, document.getNumberOfPages()) && !cancelled.getAsBoolean(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, dots, ImageType.RGB);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                onPage.accept(new Page(image.getWidth(), image.getHeight(), pixels));
            }
            return document.getNumberOfPages();
        }
    }
}
