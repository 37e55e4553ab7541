package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antou.app.NewOffice;
import org.antou.app.Startup;
import org.antou.problem.Problem;
import org.antou.store.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several programs start at the same moment: one has the folder, the others are told who, and nothing is made twice. */
class TwoStartsTest {

    private static final int STARTS = 3;

    @TempDir
    Path folder;

    /** Waits for the starting shot, then starts as fast as it can; signs in where there is an office, else makes one. */
    static final class Starter {
        public static void main(String[] arguments) throws Exception {
            Path data = Path.of(arguments[0]);
            Path shot = Path.of(arguments[1]);
            System.out.println("waiting");
            while (Files.notExists(shot)) {
                Thread.onSpinWait();
            }
            try (Startup startup = Startup.at(data, FaultOffice.CLOCK)) {
                boolean made = !startup.ready();
                var desk = made
                        ? startup.create(
                                        new NewOffice("海州市文旅局", "", ""),
                                        FaultOffice.LOGIN,
                                        FaultOffice.PASSWORD.toCharArray())
                                .signedIn()
                                .desk()
                        : startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray())
                                .desk();
                System.out.println(made ? "made" : "in");
                while (Files.exists(shot)) {
                    Thread.sleep(20);
                }
                desk.close();
                System.out.println("closed");
            } catch (Problem.Expected refused) {
                System.out.println("refused " + refused.text());
            }
        }
    }

    @Test
    void on_an_office_and_on_an_empty_folder() throws Exception {
        FaultOffice office = FaultOffice.make(folder.resolve("office"));
        start(office.folder(), "in");
        office.requireOpens(
                FaultOffice.PASSWORD,
                in -> assertThat(FaultOffice.names(in.desk())).contains("沈若水"));

        Path empty = folder.resolve("empty");
        start(empty, "made");
        try (Startup startup = Startup.at(empty, FaultOffice.CLOCK)) {
            assertThat(startup.logins()).containsExactly(FaultOffice.LOGIN);
            startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray())
                    .desk()
                    .close();
        }
    }

    private void start(Path data, String first) throws Exception {
        Path shot = data.resolveSibling(data.getFileName() + ".shot");
        List<ChildJvm> children = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            children.add(new ChildJvm(Starter.class, data.toString(), shot.toString()));
        }
        for (ChildJvm child : children) {
            assertThat(child.line()).isEqualTo("waiting");
        }
        Files.createFile(shot);
        List<String> said = new ArrayList<>();
        for (ChildJvm child : children) {
            said.add(child.line());
        }
        Files.delete(shot);
        for (ChildJvm child : children) {
            assertThat(child.exit()).isZero();
        }
        assertThat(said.stream().filter(first::equals)).as("%s", said).hasSize(1);
        assertThat(said)
                .filteredOn(line -> !line.equals(first))
                .hasSize(STARTS - 1)
                .allSatisfy(line -> assertThat(line).startsWith("refused ").contains("已经打开着", "请用已经打开的那个窗口"));
    }
}
