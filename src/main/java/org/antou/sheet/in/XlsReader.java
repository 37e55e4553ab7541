package org.antou.sheet.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.antou.sheet.Progress;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The workbooks of Excel 97 to 2003, in one pass over their records: of the empty cells nothing is kept. */
final class XlsReader {

    private static final int SHEET = 0x85;
    private static final int DATES = 0x22;
    private static final int FORMAT = 0x41E;
    private static final int STYLE = 0xE0;
    private static final int TEXTS = 0xFC;
    private static final int WORKSHEET = 0x10;

    private final Biff biff;
    private final Bounds bounds;
    private final Progress progress;
    private final SharedTexts texts = new SharedTexts();
    private final Formats formats = new Formats();
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    private XlsReader(Biff biff, Bounds bounds, Progress progress) {
        this.biff = biff;
        this.bounds = bounds;
        this.progress = progress;
    }

    static Book read(Path file, Bounds bounds, Progress progress) throws IOException {
        String name = bounds.name();
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            refuseOthers(files.getRoot(), name);
            try (InputStream in = new BufferedInputStream(files.getRoot().createDocumentInputStream(workbook(files)))) {
                return new XlsReader(Biff.open(in, name), bounds, progress).book();
            }
        }
    }

    private static String workbook(POIFSFileSystem files) {
        return files.getRoot().getEntryNames().stream()
                .filter("Workbook"::equalsIgnoreCase)
                .findFirst()
                .orElse("Workbook");
    }

    private static void refuseOthers(DirectoryNode root, String name) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Complaint.encrypted(name);
        }
        if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw Complaint.document(name);
        }
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw Complaint.old(name);
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            boolean et = name.toLowerCase(Locale.ROOT).endsWith(".et");
            throw et ? Complaint.wps(name) : Complaint.document(name);
        }
    }

    private Book book() {
        globals();
        // The parts of the stream stand in the order of their places, the sheets in the order of their tabs.
        List<Integer> byPlace = IntStream.range(0, entries.size())
                .boxed()
                .sorted(java.util.Comparator.comparingLong(i -> entries.get(i).place()))
                .toList();
        Grid[] grids = new Grid[entries.size()];
        for (int i = 0; i < byPlace.size() && !progress.stopped() && biff.next(); i++) {
            int at = byPlace.get(i);
            if (biff.sid() != Biff.BOF) {
                throw Complaint.damaged(bounds.name(), "no sheet where one must be", null);
            }
            biff.u16();
            boolean worksheet = biff.u16() == WORKSHEET;
            Grid grid = new XlsSheet(biff, texts, formats, new GridBuilder(bounds), progress)
                    .read(entries.get(at), from1904);
            grids[at] = worksheet ? grid : null;
        }
        List<Grid> sheets = java.util.Arrays.stream(grids)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (sheets.isEmpty() && !progress.stopped()) {
            throw Complaint.damaged(bounds.name(), "no sheets", null);
        }
        return new Book(bounds.name(), sheets);
    }

    /** What all sheets share. */
    private void globals() {
        boolean few = true;
        while (few && biff.next() && biff.sid() != Biff.EOF) {
            switch (biff.sid()) {
                case SHEET -> entry();
                case DATES -> from1904 = biff.u16() == 1;
                case FORMAT -> few = formats.format(biff.u16(), biff.text(biff.u16()));
                case STYLE -> {
                    biff.u16();
                    few = formats.style(biff.u16());
                }
                case TEXTS -> texts();
                default -> {
                    // Fonts, windows, names: not read.
                }
            }
        }
        if (!few) {
            throw Complaint.hostile(bounds.name(), "里的部件多得不正常");
        }
    }

    private void entry() {
        bounds.sheet();
        long place = biff.place();
        boolean hidden = (biff.u8() & 3) != 0;
        biff.u8();
        entries.add(new Entry(biff.text(biff.u8()), hidden, place));
    }

    private void texts() {
        biff.i32();
        int count = biff.i32();
        for (int i = 0; i < count && biff.goesOn(); i++) {
            texts.add(biff.richText(), bounds);
        }
    }

    /** @param place where the sheet begins in the stream */
    record Entry(String name, boolean hidden, long place) {}
}
