package org.antou.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files at records: what is kept, what is refused, what is told. */
class AttachmentsTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final RecordRef ISSUE = new RecordRef("ledger", new UUID(7, 7));
    private static final RecordRef OTHER = new RecordRef("ledger", new UUID(7, 8));

    @TempDir
    Path folder;

    private final Store store = TestStores.memory();
    private Instant now = Instant.parse("2026-03-01T02:00:00Z");

    private Attachments attachments() {
        Clock clock = Clock.fixed(now, ZONE);
        History history = new History(store, clock);
        return new Attachments(store, history, new Parameters(store, history), folder.resolve("attachments"), clock);
    }

    private Attachment attach(String name, byte[] content) {
        return attachments()
                .attach(CLERK, ISSUE, List.of(Incoming.of(name, content)))
                .get(0);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void several_files_come_at_once_in_order_with_their_kind_and_pages() {
        List<Attachment> made = attachments()
                .attach(
                        CLERK,
                        ISSUE,
                        List.of(
                                Incoming.of("会议纪要.pdf", Samples.pdf(3)),
                                Incoming.of("现场.jpg", Samples.picture("jpeg", 40, 30)),
                                Incoming.of("说明.txt", text("已经整改到位。")),
                                Incoming.of("名单.xyz", Samples.unknown(100))));

        assertThat(attachments().of(ISSUE)).isEqualTo(made);
        assertThat(made).extracting(Attachment::number).containsExactly(1, 2, 3, 4);
        assertThat(made)
                .extracting(a -> a.content().kind())
                .containsExactly(ContentKind.PDF, ContentKind.IMAGE, ContentKind.TEXT, ContentKind.OTHER);
        assertThat(made)
                .extracting(a -> a.content().pages())
                .containsExactly(Optional.of(3), Optional.of(1), Optional.empty(), Optional.empty());
        assertThat(attachments().read(made.get(2))).isEqualTo(text("已经整改到位。"));
    }

    @Test
    void the_same_content_is_kept_once_and_outlives_one_of_its_records() throws IOException {
        Attachment one = attach("甲.txt", text("同一份材料"));
        Attachment two = attachments()
                .attach(CLERK, OTHER, List.of(Incoming.of("乙.txt", text("同一份材料"))))
                .get(0);
        assertThat(one.content().name()).isEqualTo(two.content().name());
        assertThat(files()).isEqualTo(1);

        attachments().remove(CLERK, List.of(one));
        now = now.plusSeconds(90L * 24 * 3600);
        assertThat(attachments().sweep()).isZero();
        assertThat(attachments().read(two)).isEqualTo(text("同一份材料"));
    }

    @Test
    void state_secrets_are_refused_by_marking_by_name_and_by_the_first_page() throws IOException {
        Incoming marked = Incoming.of("材料.txt", text("x")).marked(Marking.SECRET);
        refused(marked, "密级是“秘密”", "国家秘密");
        refused(Incoming.of("通知(机密).txt", text("x")).confirmed(true), "文件名标着“(机密)”", "涉密计算机");
        refused(Incoming.of("绝密★长期.pdf", Samples.pdf(1)).confirmed(true), "绝密★", "国家秘密");
        refused(Incoming.of("来文.txt", text("\n机密★1年\n关于某事的通知")), "首页标着", "国家秘密");
        assertThat(attachments().of(ISSUE)).isEmpty();
        assertThat(files()).isZero();
    }

    private void refused(Incoming file, String what, String why) {
        Problem.Expected problem =
                catchThrowableOfType(Problem.Expected.class, () -> attachments().attach(CLERK, ISSUE, List.of(file)));
        assertThat(problem.what()).contains(what);
        assertThat(problem.advice()).contains(why);
    }

    @Test
    void a_name_that_only_mentions_secrets_needs_a_word_of_the_clerk() {
        Incoming letter = Incoming.of("保守国家秘密承诺书.pdf", Samples.pdf(1));
        assertThat(attachments().doubtful(letter.name())).isTrue();
        assertThatThrownBy(() -> attachments().attach(CLERK, ISSUE, List.of(letter)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("秘密");
        assertThat(attachments().attach(CLERK, ISSUE, List.of(letter.confirmed(true))))
                .hasSize(1);
        assertThat(attachments().doubtful("整改方案.pdf")).isFalse();
    }

    @Test
    void one_file_that_is_refused_keeps_all_of_them_out() {
        List<Incoming> files = List.of(Incoming.of("好.txt", text("好")), Incoming.of("空.txt", new byte[0]));
        assertThatThrownBy(() -> attachments().attach(CLERK, ISSUE, files)).hasMessageContaining("空文件");
        assertThat(attachments().of(ISSUE)).isEmpty();
        assertThat(attachments().sweep()).isEqualTo(1);
    }

    @Test
    void a_reader_reads_and_exports_but_changes_nothing() throws IOException {
        Attachment made = attach("说明.txt", text("内容"));
        assertThatThrownBy(() -> attachments().attach(READER, ISSUE, List.of(Incoming.of("a.txt", text("a")))))
                .hasMessageContaining("查阅");
        assertThatThrownBy(() -> attachments().remove(READER, List.of(made))).hasMessageContaining("查阅");
        assertThatThrownBy(() -> attachments().save(READER, made)).hasMessageContaining("查阅");

        Path out = folder.resolve("导出.txt");
        attachments().export(READER, made, out);
        assertThat(out).hasBinaryContent(text("内容"));
        List<Entry> past = new History(store, Clock.fixed(now, ZONE)).of(made.ref());
        Entry last = past.get(past.size() - 1);
        assertThat(last.action()).isEqualTo("导出附件");
        assertThat(last.accountName()).isEqualTo("苏查阅");
        assertThat(last.changes().get(0).after()).isEqualTo(out.toAbsolutePath().toString());
    }

    @Test
    void missing_and_damaged_contents_are_findings_at_the_record() throws IOException {
        Attachment gone = attach("不见的.txt", text("一"));
        Attachment cut = attach("截短的.txt", text("二二二二二二"));
        Attachment flipped = attach("翻转的.txt", text("三三三三"));
        assertThat(attachments().findings()).isEmpty();
        assertThat(attachments().audit()).isEmpty();

        Files.delete(file(gone));
        byte[] bytes = Files.readAllBytes(file(cut));
        Files.write(file(cut), java.util.Arrays.copyOf(bytes, bytes.length - 5));
        byte[] sealed = Files.readAllBytes(file(flipped));
        sealed[sealed.length / 2] ^= 1;
        Files.write(file(flipped), sealed);

        List<Finding> found = attachments().findings();
        assertThat(found).extracting(Finding::message).containsExactly("附件“不见的.txt”的内容不见了。", "附件“截短的.txt”的内容已损坏。");
        assertThat(found).allMatch(f -> f.subject().equals(Optional.of(ISSUE)));
        assertThat(attachments().port().findings(LocalDate.of(2026, 3, 1))).isEqualTo(found);
        assertThat(attachments().audit())
                .extracting(Finding::message)
                .hasSize(3)
                .last()
                .isEqualTo("附件“翻转的.txt”的内容已损坏。");
        assertThatThrownBy(() -> attachments().read(gone)).hasMessageContaining("不在数据文件夹里");
        assertThatThrownBy(() -> attachments().read(flipped)).hasMessageContaining("已损坏");
        // Attached again, the content is whole again for everybody.
        attach("又一次.txt", text("三三三三"));
        assertThat(attachments().read(flipped)).isEqualTo(text("三三三三"));
    }

    @Test
    void contents_that_change_places_are_noticed() throws IOException {
        Attachment one = attach("一.txt", text("一一"));
        Attachment two = attach("二.txt", text("二二"));
        Files.write(file(one), Files.readAllBytes(file(two)));
        assertThatThrownBy(() -> attachments().read(one)).hasMessageContaining("已损坏");
    }

    private Path file(Attachment attachment) {
        return attachments().contents().get(attachment.content().name());
    }

    @Test
    void a_removed_file_comes_back_by_undo_until_its_content_is_swept() {
        Attachment made = attach("说明.txt", text("内容"));
        attachments().remove(CLERK, List.of(made));
        assertThat(attachments().of(ISSUE)).isEmpty();
        assertThat(attachments().everOf(ISSUE)).containsExactly(made.ref());

        now = now.plusSeconds(29L * 24 * 3600);
        assertThat(attachments().sweep()).isZero();
        undoLast(made);
        assertThat(attachments().of(ISSUE)).hasSize(1);
        assertThat(attachments().read(attachments().of(ISSUE).get(0))).isEqualTo(text("内容"));

        attachments().remove(CLERK, attachments().of(ISSUE));
        now = now.plusSeconds(31L * 24 * 3600);
        assertThat(attachments().sweep()).isEqualTo(1);
        assertThatThrownBy(() -> undoLast(made)).hasMessageContaining("已经清除");
    }

    private void undoLast(Attachment attachment) {
        History history = new History(store, Clock.fixed(now, ZONE));
        List<Entry> past = history.of(attachment.ref());
        history.write(CLERK, "撤销", change -> {
            attachments()
                    .port()
                    .undo(change, attachment.ref(), past.get(past.size() - 1).changes());
            return true;
        });
    }

    @Test
    void names_markings_notes_and_page_counts_are_changed_with_a_trace() {
        Attachment made = attach("扫描.docx", Samples.unknown(9));
        Attachment saved = attachments()
                .save(
                        CLERK,
                        made.with("会议纪要.docx", Marking.INTERNAL, " 2026年第3次 ").withPages(Optional.of(12)));
        assertThat(saved.name()).isEqualTo("会议纪要.docx");
        assertThat(saved.note()).isEqualTo("2026年第3次");
        assertThat(saved.content().pages()).contains(12);
        assertThatThrownBy(() -> attachments().save(CLERK, saved.with("a", Marking.TOP_SECRET, "")))
                .hasMessageContaining("绝密");
        assertThatThrownBy(() -> attachments().save(CLERK, made.with("迟到的.docx", Marking.NONE, "")))
                .hasMessageContaining("被改过");
    }

    @Test
    void what_the_program_filed_itself_is_not_removed_by_hand() {
        Attachment kept = attachments()
                .holding(
                        List.of(Incoming.of("通知.pdf", Samples.pdf(1))),
                        ready -> new History(store, Clock.fixed(now, ZONE))
                                .write(CLERK, "发文", change -> attachments().add(change, ISSUE, ready.get(0), true)));
        assertThatThrownBy(() -> attachments().remove(CLERK, List.of(kept))).hasMessageContaining("程序存档");
        assertThat(attachments().of(ISSUE)).containsExactly(kept);
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> Incoming.of(folder)).hasMessageContaining("文件夹");
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_read() throws IOException {
        Path large = folder.resolve("large.bin");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(51L << 20);
        }
        assertThatThrownBy(() -> attachments().attach(CLERK, ISSUE, List.of(Incoming.of(large))))
                .hasMessageContaining("超过 50 MB");
    }

    @Test
    void files_of_a_person_that_is_merged_away_move_behind_those_of_the_one_kept_and_undo_brings_them_back() {
        RecordRef dropped = new RecordRef("person", new UUID(8, 1));
        RecordRef kept = new RecordRef("person", new UUID(8, 2));
        attachments().attach(CLERK, kept, List.of(Incoming.of("任免表.txt", text("甲"))));
        attachments()
                .attach(CLERK, dropped, List.of(Incoming.of("学历.txt", text("乙")), Incoming.of("党籍.txt", text("丙"))));
        attach("佐证.txt", text("丁"));
        History history = new History(store, Clock.fixed(now, ZONE));

        history.write(CLERK, "合并重复人员", change -> {
            attachments().port().repoint(change, dropped.id(), kept.id());
            return 0;
        });

        assertThat(attachments().of(dropped)).isEmpty();
        assertThat(attachments().of(kept))
                .extracting(a -> a.number() + a.name())
                .containsExactly("1任免表.txt", "2学历.txt", "3党籍.txt");
        assertThat(attachments().of(ISSUE)).hasSize(1);
        assertThat(attachments().read(attachments().of(kept).get(2))).isEqualTo(text("丙"));

        UUID batch = history.latest(1).get(0).batch();
        history.write(CLERK, "撤销", change -> {
            history.ofBatch(batch).forEach(e -> attachments().port().undo(change, e.ref(), e.changes()));
            return 0;
        });
        assertThat(attachments().of(dropped)).extracting(Attachment::number).containsExactly(1, 2);
        assertThat(attachments().of(kept)).hasSize(1);
    }
}
