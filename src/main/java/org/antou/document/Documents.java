package org.antou.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.antou.problem.Problem;

/** Reads files of every kind that notices come in; throws {@link Problem.Expected} with its own sentence for each that can't be read. */
public final class Documents {

    /** Enough for any notice with pictures in it. */
    private static final long MAX_BYTES = 64L * 1024 * 1024;

    private Documents() {}

    /** Reads a file. */
    public static Document read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw Complaint.of("“" + name + "”是文件夹,不是文件。", "请选择文件夹里的通报文件。");
            }
            if (Files.size(file) > MAX_BYTES) {
                throw Complaint.tooLarge(name, "64 MB");
            }
            return read(name, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw Complaint.missing(name);
        } catch (IOException e) {
            throw Complaint.unreadable(name, e);
        }
    }

    /** Reads the content of a file; the content tells what it is, the name only helps where it can't. */
    public static Document read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw Complaint.tooLarge(name, "64 MB");
        }
        Document document = FileKind.of(name, content).read(name, content);
        if (document.lines().stream().allMatch(String::isBlank)) {
            throw Complaint.empty(name);
        }
        return document;
    }

    /** Text from the clipboard. */
    public static Document pasted(String text) {
        if (text.isBlank()) {
            throw Complaint.of("剪贴板里没有文字。", "请先在通报里选中正文并复制,再粘贴到这里。");
        }
        return new Document("粘贴的文本", PlainText.lines(text));
    }
}
