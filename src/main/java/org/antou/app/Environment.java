package org.antou.app;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the machine says about itself, handed in so that every machine can be tried on any.
 *
 * @param windows   whether this is Windows
 * @param variables environment variables
 * @param home      the user's home as Java spells it
 * @param program   the folder the program stands in
 * @param fileNames the character set of file names; without a UTF-8 locale it is ASCII
 */
public record Environment(
        boolean windows, Map<String, String> variables, String home, Path program, Charset fileNames) {

    public static Environment ofThisMachine() {
        return new Environment(
                System.getProperty("os.name").startsWith("Windows"),
                System.getenv(),
                System.getProperty("user.home"),
                ProgramFolder.ofThisProcess(),
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    /** Whether a path survives being handed to the operating system. */
    boolean canSpell(String path) {
        return path.indexOf('\uFFFD') < 0 && fileNames.newEncoder().canEncode(path);
    }
}
