package org.antou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an old Office container holds: a .doc, an encrypted .docx, a workbook, a file of WPS. */
final class OleKind {

    private OleKind() {}

    static FileKind of(byte[] content, String ending) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileKind.ENCRYPTED;
            }
            if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                return ending.equals("wps") ? FileKind.WPS : FileKind.DOC;
            }
            boolean cells = files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
            if (cells && !ending.equals("et")) {
                return FileKind.WORKBOOK;
            }
            return ending.equals("wps") || ending.equals("et") || ending.equals("dps") || cells
                    ? FileKind.WPS
                    : FileKind.UNKNOWN;
        } catch (IOException | RuntimeException damaged) {
            return ending.equals("wps") || ending.equals("et") ? FileKind.WPS : FileKind.DAMAGED;
        }
    }
}
