package org.antou.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.problem.Problem;

/**
 * A file that somebody wants to attach; read when its turn comes, so that many large ones never stand in memory at once.
 *
 * @param name      its name with its ending
 * @param source    where its bytes come from
 * @param marking   密级 as the clerk chose it
 * @param shrink    whether a photo is to be made smaller
 * @param confirmed whether the clerk was told that the name speaks of secrets and says that it is none
 */
public record Incoming(String name, Source source, Marking marking, boolean shrink, boolean confirmed) {

    private static final String SAFE = "没有附上任何文件。";

    /** Where bytes come from. */
    public interface Source {
        /** The size, before anything is read. */
        long size() throws IOException;

        byte[] read() throws IOException;
    }

    /** A file on a disk. */
    public static Incoming of(Path file) {
        Source source = new Source() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public byte[] read() throws IOException {
                return Files.readAllBytes(file);
            }
        };
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) {
            throw new Problem.Expected("“" + file + "”是文件夹,不能附上。", SAFE, "请打开文件夹,选其中的文件(可以多选)。");
        }
        return new Incoming(name.toString(), source, Marking.NONE, false, false);
    }

    /** Bytes that are in memory already, for example a pasted picture. */
    public static Incoming of(String name, byte[] content) {
        Source source = new Source() {
            @Override
            public long size() {
                return content.length;
            }

            @Override
            public byte[] read() {
                return content.clone();
            }
        };
        return new Incoming(name, source, Marking.NONE, false, false);
    }

    public Incoming marked(Marking chosen) {
        return new Incoming(name, source, chosen, shrink, confirmed);
    }

    public Incoming shrunk(boolean wanted) {
        return new Incoming(name, source, marking, wanted, confirmed);
    }

    public Incoming confirmed(boolean said) {
        return new Incoming(name, source, marking, shrink, said);
    }

    /** Reads the file, refused where it is larger than so many megabytes or holds nothing. */
    byte[] read(int megabytes) {
        try {
            if (source.size() > megabytes * 1024L * 1024L) {
                throw new Problem.Expected("“" + name + "”超过 " + megabytes + " MB。", SAFE, "请压缩或拆开后再附;上限可以在“参数”里改。");
            }
            byte[] content = source.read();
            if (content.length == 0) {
                throw new Problem.Expected("“" + name + "”是空文件。", SAFE, "请确认选对了文件。");
            }
            return content;
        } catch (IOException e) {
            throw new Problem.Expected("读不出“" + name + "”。", SAFE, "请确认它没有被移走、没有被别的程序占用,U 盘没有拔掉,再试一次。", e);
        }
    }
}
