package org.duidu.export.worksheet;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** What is read back from a worksheet's PDF, which is set once. */
final class Printout {
    /** Where columns part, as shares of the width of A4 or Letter. */
    private static final double HALF = 0.515;

    private static final double MARGIN = 0.675;

    private final byte[] pdf;
    private final List<String> pages;

    private Printout(byte[] pdf) throws IOException {
        this.pdf = pdf;
        this.pages = texts(true);
    }

    static Printout of(Worksheet worksheet) throws IOException {
        return new Printout(worksheet.pdf().bytes());
    }

    /** The text of each page from top to bottom, as it is seen. */
    List<String> pages() {
        return pages;
    }

    /** The text of each page in the order in which it stands in the file: cell by cell of a table. */
    List<String> flows() throws IOException {
        return texts(false);
    }

    /** The text of each page on the left of the gap between English and Chinese, or between two columns of clues. */
    List<String> left() throws IOException {
        return column(0, HALF);
    }

    /** The text of each page on the right of that gap. */
    List<String> right() throws IOException {
        return column(HALF, 1);
    }

    /** The text of each page without the margin for words. */
    List<String> withoutMargin() throws IOException {
        return column(0, MARGIN);
    }

    /** What stands in the margin of each page. */
    List<String> margin() throws IOException {
        return column(MARGIN, 1);
    }

    private List<String> column(double from, double to) throws IOException {
        List<String> columns = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                double width = page.getMediaBox().getWidth();
                double height = page.getMediaBox().getHeight();
                stripper.addRegion("column", new Rectangle2D.Double(from * width, 0, (to - from) * width, height));
                stripper.extractRegions(page);
                columns.add(stripper.getTextForRegion("column"));
            }
        }
        return columns;
    }

    /** Fonts that are not embedded. */
    List<String> strangers() throws IOException {
        List<String> strangers = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        strangers.add(font.getName());
                    }
                }
            }
        }
        return strangers;
    }

    /** The pages before the first key. */
    List<String> students() {
        return pages.subList(0, firstKey());
    }

    /** The pages of the keys. */
    List<String> keys() {
        return pages.subList(firstKey(), pages.size());
    }

    private int firstKey() {
        int page = 0;
        while (page < pages.size() && !pages.get(page).contains("Key: ")) {
            page++;
        }
        return page;
    }

    /** Pages as one line of words. */
    static String onOneLine(List<String> pages) {
        return String.join(" ", pages).replaceAll("[\\s\\u00A0]+", " ");
    }

    /** Pages without any space. */
    static String tight(List<String> pages) {
        return pages.stream().map(Sheets::tight).collect(Collectors.joining());
    }

    private List<String> texts(boolean asSeen) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(asSeen);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }
}
