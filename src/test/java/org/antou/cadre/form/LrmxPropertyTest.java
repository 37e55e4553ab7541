package org.antou.cadre.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Photo;
import org.antou.cadre.model.form.Relative;
import org.antou.problem.Problem;

class LrmxPropertyTest {

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("forms") AppointmentForm form) {
        assertThat(FormFiles.read("a.lrmx", LrmxWriter.write(form)).form()).isEqualTo(form);
    }

    @Property(tries = 1500)
    void a_broken_file_is_a_form_or_an_expected_problem(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int cuts) {
        byte[] file = mutated(LrmxWriter.write(Sample.form()), new Random(seed), cuts);
        try {
            assertThat(FormFiles.read("a.lrmx", file).form().name()).isNotEmpty();
        } catch (Problem.Expected told) {
            assertThat(told.text()).contains("a.lrmx").doesNotContain("Exception");
        }
    }

    private static byte[] mutated(byte[] whole, Random random, int cuts) {
        byte[] file = whole;
        for (int i = 0; i < cuts; i++) {
            int at = random.nextInt(Math.max(1, file.length));
            switch (random.nextInt(5)) {
                case 0 -> file = Arrays.copyOf(file, at);
                case 1 -> {
                    if (file.length > 0) {
                        file[at] = (byte) random.nextInt(256);
                    }
                }
                case 2 ->
                    file = joined(Arrays.copyOf(file, at), Arrays.copyOfRange(whole, whole.length / 2, whole.length));
                case 3 -> file = joined(Arrays.copyOf(file, at), file);
                default ->
                    file = joined(
                            Arrays.copyOf(file, at),
                            joined(
                                    "</><&x;]]>\0<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    tail(file, at)));
            }
        }
        return file;
    }

    private static byte[] tail(byte[] file, int at) {
        return Arrays.copyOfRange(file, Math.min(at, file.length), file.length);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Provide
    Arbitrary<AppointmentForm> forms() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(40)
                .withChars("张三李四中文 \t\r\n<>&\"']]>;#x.0-9\u3000𠮷䶮")
                .all();
        Arbitrary<Map<FormField, String>> fields = Arbitraries.maps(Arbitraries.of(FormField.class), texts);
        Arbitrary<List<Relative>> family = Combinators.combine(texts, texts, texts, texts, texts)
                .as(Relative::new)
                .list()
                .ofMaxSize(5);
        Arbitrary<List<AppointmentForm.Other>> others = Combinators.combine(
                        Arbitraries.of("DaoLingNianYue", "Xin/A", "新项"), texts)
                .as(AppointmentForm.Other::new)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(fields, family, Arbitraries.of(true, false), others)
                .as((f, r, photo, o) ->
                        new AppointmentForm(named(f), r, photo ? Photo.of(Sample.picture()) : Optional.empty(), o));
    }

    private static Map<FormField, String> named(Map<FormField, String> fields) {
        Map<FormField, String> named = new EnumMap<>(FormField.class);
        named.putAll(fields);
        named.put(FormField.NAME, "张 三");
        named.put(FormField.VERSION, "3.2.1.6");
        return named;
    }
}
