package org.thuky.paper.ballot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.print.Canvas;
import org.thuky.paper.print.Typefaces;

/** Prints ballots: one drawing, placed as often as there are voters, in packs of ten under a slip that counts them. */
public final class BallotPdf {

    /** What goes on a half or a whole of a sheet of paper; empty where it stays white. */
    private final List<Optional<PDFormXObject>> places = new ArrayList<>();

    private final PDDocument document;
    private final BallotSheet sheet;
    private final Typefaces faces;
    private final BallotFormat format;
    private final List<PDFormXObject> ballot;

    private BallotPdf(PDDocument document, BallotSheet sheet) throws IOException {
        this.document = document;
        this.sheet = sheet;
        faces = Typefaces.load(document);
        var layouts = BallotLayout.of(sheet, faces);
        format = layouts.get(0).format();
        ballot = new ArrayList<>();
        for (var layout : layouts) {
            ballot.add(new BallotDrawing(document, sheet, layout, faces).drawn());
        }
    }

    /**
     * Writes exactly so many ballots, two of A5 on a sheet of A4 where they fit. Practice ballots come without slips.
     *
     * @throws org.thuky.domain.Refusal when the ballot cannot be laid out or the file cannot be written
     */
    public static void write(BallotSheet sheet, int copies, Path file) {
        PaperFile.replace(file, out -> {
            try (var document = new PDDocument()) {
                var pdf = new BallotPdf(document, sheet);
                if (sheet.practice()) {
                    pdf.placeBallots(copies);
                } else {
                    pdf.placePacks(Pack.of(copies));
                }
                pdf.addPages();
                document.save(out);
            }
        });
    }

    /**
     * With two on a sheet, full packs lie side by side: a stack cut in the middle falls into two packs, each under its own
     * slip.
     */
    private void placePacks(List<Pack> packs) throws IOException {
        int i = 0;
        while (i < packs.size()) {
            boolean together = perSheet() == 2
                    && i + 1 < packs.size()
                    && packs.get(i).ballots() == packs.get(i + 1).ballots();
            if (together) {
                placeTogether(packs.get(i), packs.get(i + 1));
            } else {
                placeAlone(packs.get(i));
            }
            i += together ? 2 : 1;
        }
    }

    private void placeAlone(Pack pack) throws IOException {
        places.add(Optional.of(slip(pack)));
        fillSheet();
        placeBallots(pack.ballots());
    }

    private void placeTogether(Pack left, Pack right) throws IOException {
        places.add(Optional.of(slip(left)));
        places.add(Optional.of(slip(right)));
        for (int i = 0; i < left.ballots(); i++) {
            placeBallots(2);
        }
    }

    private PDFormXObject slip(Pack pack) throws IOException {
        return new CoverSlip(document, sheet, format, pack, faces).drawn();
    }

    private void placeBallots(int copies) {
        for (int copy = 0; copy < copies; copy++) {
            ballot.forEach(page -> places.add(Optional.of(page)));
        }
        fillSheet();
    }

    private void fillSheet() {
        while (places.size() % perSheet() > 0) {
            places.add(Optional.empty());
        }
    }

    private int perSheet() {
        return format == BallotFormat.A5 ? 2 : 1;
    }

    private void addPages() throws IOException {
        double width = perSheet() == 2 ? 297 : format.width;
        for (int i = 0; i < places.size(); i += perSheet()) {
            var canvas = new Canvas(document, width, format.height);
            for (int place = 0; place < perSheet(); place++) {
                var stamp = places.get(i + place);
                if (stamp.isPresent()) {
                    canvas.place(stamp.get(), place * (width - format.width));
                }
            }
            if (perSheet() == 2) {
                markWhereToCut(canvas, width / 2);
            }
            canvas.addAsPage();
        }
        document.getDocumentInformation().setTitle(sheet.title());
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.getDocumentCatalog().setViewerPreferences(oneSidedAtFullSize());
    }

    private void markWhereToCut(Canvas canvas, double middle) throws IOException {
        canvas.shade(0.5f);
        canvas.line(middle, 0, middle, 7, 0.15);
        canvas.line(middle, format.height - 7, middle, format.height, 0.15);
    }

    /** What the print dialogs of other programs should begin with. */
    private static PDViewerPreferences oneSidedAtFullSize() {
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        preferences.setDuplex(PDViewerPreferences.DUPLEX.Simplex);
        return preferences;
    }
}
