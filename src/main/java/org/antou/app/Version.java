package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.antou.problem.Problem;

/** The version of this program, as the build wrote it down. */
public final class Version {

    private Version() {}

    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new Problem.Bug("version", e);
        }
    }
}
