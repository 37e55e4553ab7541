package org.antou.cadre.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.StudyMode;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/** 学历与工作: full-time studies that run beside work, or go on after the day since which the person works. */
final class StudyRule implements CadreRule {

    private static final String BASIS = "产品规则:全日制学习与工作不能同时;学历学位以学籍、毕业证书和认证为准〔待核〕";

    @Override
    public Stream<Finding> check(Facts facts) {
        List<CvLine> studies =
                facts.stretches().stream().filter(StudyRule::isFullTime).toList();
        return studies.stream().flatMap(study -> Stream.concat(beside(facts, study), after(facts, study)));
    }

    private static boolean isFullTime(CvLine line) {
        return line.study().equals(Optional.of(StudyMode.FULL_TIME));
    }

    private static Stream<Finding> beside(Facts facts, CvLine study) {
        return facts.stretches().stream()
                .filter(work -> work.study().isEmpty() && overlap(study, work))
                .map(work -> facts.found(
                        "study",
                        study.id() + "/" + work.id(),
                        "全日制学习与工作时间重叠:" + CvWords.of(study) + "," + CvWords.of(work) + "。",
                        BASIS,
                        "核对学籍、毕业证书和工资起薪材料;确是在职学习的,改为在职。"));
    }

    /** For certain: each begins before the other ends. The month of a change belongs to both. */
    private static boolean overlap(CvLine one, CvLine other) {
        return begins(one, other) && begins(other, one);
    }

    private static boolean begins(CvLine one, CvLine other) {
        return one.begins()
                .filter(from -> other.ends()
                        .map(to -> Months.between(from, to).least() > 0)
                        .orElse(other.begins().isPresent()))
                .isPresent();
    }

    private static Stream<Finding> after(Facts facts, CvLine study) {
        Optional<PartialDate> ends = study.ends();
        return facts
                .counting(FileItem.WORK)
                .filter(work -> ends.filter(
                                to -> Months.between(work.date(), to).least() > 0)
                        .isPresent())
                .filter(work -> study.begins()
                        .filter(from -> Months.between(from, work.date()).least() > 0)
                        .isPresent())
                .map(work -> facts.found(
                        "study",
                        study.id() + "/work",
                        "参加工作时还在全日制学习:" + work.words() + "(参加工作时间)," + CvWords.of(study) + "。",
                        BASIS,
                        "核对起薪材料和毕业证书,查明哪一个时间有误。"))
                .stream();
    }
}
