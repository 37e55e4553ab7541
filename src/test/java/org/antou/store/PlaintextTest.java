package org.antou.store;

import static org.antou.store.db.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.antou.history.History;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that the store leaves on the disk can be read without the key. */
class PlaintextTest {

    private static final String NAME = "欧阳文澜";
    private static final String ID_NUMBER = "110101199003070134";
    private static final List<Charset> WAYS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    @TempDir
    Path folder;

    @Test
    void no_file_shows_a_name_or_an_id_number() throws IOException {
        try (Store store = TestStores.file(folder)) {
            person(store, NAME);
            // An error of the database must not leave a trace with the values in it either.
            assertThat(catchThrowable(() -> person(store, NAME.repeat(30)))).isNotNull();
            assertClean();
        }
        assertClean();
    }

    private void person(Store store, String name) {
        Session clerk = new Session(Ids.next(), name, Role.CLERK);
        new History(store, Clock.systemUTC()).write(clerk, "登记人员", change -> {
            RecordRef ref = new RecordRef("person", Ids.next());
            change.record(ref, List.of(new FieldChange("idNumber", "", ID_NUMBER)));
            return change.tx()
                    .dsl()
                    .insertInto(PERSON)
                    .set(PERSON.ID, ref.id())
                    .set(PERSON.VERSION, 1L)
                    .set(PERSON.NAME, name)
                    .set(PERSON.ID_NUMBER, ID_NUMBER)
                    .execute();
        });
    }

    private void assertClean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset way : WAYS) {
                    assertThat(bytes.contains(raw(NAME, way)) || bytes.contains(raw(ID_NUMBER, way)))
                            .as("%s in %s", file, way)
                            .isFalse();
                }
            }
        }
    }

    private static String raw(String text, Charset way) {
        return new String(text.getBytes(way), StandardCharsets.ISO_8859_1);
    }
}
