package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Percentages held against part and whole; the figures are those that a person recomputed from a real notice. */
class PercentagesTest {

    @Test
    void takesARoundedPercentageForRight() {
        assertThat(slips("共受理各类业务138008件,其中,线上仅有72件,占比0.05%")).isEmpty();
        assertThat(slips("共办结各类政务服务事项28275件,其中外网申报办结件为28180件,占比99.7%。")).isEmpty();
        assertThat(slips("反馈的697个问题,已完成688个,完成率98.71%。")).isEmpty();
    }

    @Test
    void tellsWhatWasCutOffInsteadOfRounded() {
        List<Percentages.Slip> found = slips("疫情发生后,受理业务8241件,线上仅8件,占比0.09%。");

        assertThat(found).singleElement().satisfies(slip -> {
            assertThat(slip.truncated()).isTrue();
            assertThat(slip.part().orElseThrow().part()).isEqualByComparingTo("8");
            assertThat(slip.part().orElseThrow().whole()).isEqualByComparingTo("8241");
        });
    }

    @Test
    void tellsWhatIsSimplyWrong() {
        assertThat(slips("共抽查13个支部,其中7个支部不规范,占比45%。"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.truncated()).isFalse());
        assertThat(slips("投入1.2万元,其中清退3000元,占比26%。")).singleElement();
        assertThat(slips("投入1.2万元,其中清退3000元,占比25%。")).isEmpty();
    }

    @Test
    void leavesAPercentageWithoutTwoNumbersAlone() {
        assertThat(slips("有7.5%的诉求件投诉服务态度不佳问题。")).isEmpty();
        assertThat(slips("办事指南准确率已达100%。2020年5月共3次。")).isEmpty();
        assertThat(slips("外网申请办理率达到了90%以上。")).isEmpty();
    }

    private static List<Percentages.Slip> slips(String text) {
        return Percentages.slips(text);
    }
}
