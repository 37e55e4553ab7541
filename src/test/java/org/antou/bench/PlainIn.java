package org.antou.bench;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** What a program must do at least: the library's streamed reading, and its texts into one encrypted table by batches. */
final class PlainIn implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final int COLUMNS = 15;
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private int row;

    private PlainIn(PreparedStatement insert) {
        this.insert = insert;
    }

    static void run(Path file, Path store) throws Exception {
        String url = "jdbc:h2:file:" + store.toAbsolutePath() + ";CIPHER=AES";
        try (Connection connection = DriverManager.getConnection(url, "sa", "plain plain")) {
            String columns = IntStream.range(0, COLUMNS)
                    .mapToObj(c -> "C" + c + " VARCHAR")
                    .collect(Collectors.joining(","));
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE T(ID INT PRIMARY KEY," + columns + ")");
            }
            connection.setAutoCommit(false);
            String marks = "?" + ",?".repeat(COLUMNS);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO T VALUES(" + marks + ")")) {
                read(file, new PlainIn(insert));
                insert.executeBatch();
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    private static void read(Path file, PlainIn handler) throws Exception {
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(pack);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), new ReadOnlySharedStringsTable(pack), handler, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
    }

    @Override
    public void startRow(int number) {
        row = number;
        run(() -> insert.setInt(1, number));
    }

    @Override
    public void cell(String address, String text, XSSFComment comment) {
        run(() -> insert.setString(address.charAt(0) - 'A' + 2, text));
    }

    @Override
    public void endRow(int number) {
        run(() -> {
            insert.addBatch();
            if (row % BATCH == 0) {
                insert.executeBatch();
            }
        });
    }

    /** A statement that may fail. */
    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }
}
