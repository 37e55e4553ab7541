package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.register.Named;

/**
 * A 督办通知, 提醒书 or 督查通报 that is about to be written.
 *
 * @param arrears  what it is about, by number
 * @param to       主送, without the colon
 * @param on       成文日期
 * @param answerBy until when an answer is asked for; empty asks for none
 * @param extra    what the clerk adds before the end; may be empty, one paragraph a line
 * @param signer   署名
 */
public record Urging(
        UrgingKind kind,
        List<Arrears> arrears,
        String to,
        LocalDate on,
        Optional<LocalDate> answerBy,
        String extra,
        String signer) {

    private static final String EVERYBODY = "各有关科室";
    private static final int ANSWER_DAYS = 7;

    public Urging {
        arrears = List.copyOf(arrears);
    }

    /** What is proposed: to the sections that lead the issues it is to speak of, with an answer within a week (产品规则). */
    public static Urging proposal(UrgingKind kind, List<Arrears> arrears, String signer, LocalDate today) {
        String sections = arrears.stream()
                .filter(a -> kind == UrgingKind.REMINDER || !a.none())
                .flatMap(a -> a.issue().section().stream())
                .map(Named::name)
                .distinct()
                .collect(Collectors.joining("、"));
        boolean general = sections.isEmpty() || kind == UrgingKind.CIRCULAR;
        Optional<LocalDate> answer =
                kind == UrgingKind.CIRCULAR ? Optional.empty() : Optional.of(today.plusDays(ANSWER_DAYS));
        return new Urging(kind, arrears, general ? EVERYBODY : sections, today, answer, "", signer);
    }

    /** What keeps it from being written, in one sentence. */
    public Optional<String> mistake() {
        if (arrears.isEmpty()) {
            return Optional.of("没有选中问题。");
        }
        if (kind != UrgingKind.REMINDER && arrears.stream().allMatch(Arrears::none)) {
            return Optional.of("选中的问题既没有超期,也没有督查空档,不用写" + kind.title() + "。");
        }
        if (to.isBlank()) {
            return Optional.of("请填写主送。");
        }
        return answerBy.filter(day -> day.isBefore(on)).map(day -> "要求回复的日期早于成文日期。");
    }

    /** Issues of the selection that are left out because there is nothing to urge; a reminder leaves none out. */
    public List<Arrears> leftOut() {
        return kind == UrgingKind.REMINDER
                ? List.of()
                : arrears.stream().filter(Arrears::none).toList();
    }

    List<Arrears> written() {
        List<Arrears> out = leftOut();
        return arrears.stream().filter(a -> !out.contains(a)).toList();
    }

    /** The paragraphs between 主送 and 署名. */
    public List<NoticeText.Part> parts() {
        List<NoticeText.Part> body =
                kind == UrgingKind.CIRCULAR ? UrgingWords.circular(this) : UrgingWords.notice(this);
        return Stream.concat(body.stream(), UrgingWords.ending(this).stream()).toList();
    }
}
