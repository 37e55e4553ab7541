package org.antou.passport;

import static org.antou.passport.Fixture.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.antou.paper.PdfPaper;
import org.antou.paper.PdfText;
import org.antou.paper.Press;
import org.antou.passport.model.Stocktake;
import org.antou.passport.paper.StocktakePrintout;
import org.junit.jupiter.api.Test;

/** 盘点表: what was counted with two signatures, or a sheet to tick by hand while it goes on. */
class StocktakePaperTest {

    private final Fixture office = new Fixture();
    private final Stocktakes stocktakes = office.register.stocktakes();

    private String text(Stocktake stocktake) throws IOException {
        PdfPaper paper = new Press().print(StocktakePrintout.of("海州市数据服务局", stocktake, stocktakes.lines(stocktake)));
        return String.join("", PdfText.pages(paper));
    }

    @Test
    void it_is_ticked_by_hand_first_and_signed_by_two_at_the_end() throws IOException {
        office.kept(office.person("林知远"), "E12345678");
        Stocktake begun = stocktakes.begin(CLERK, "A");
        assertThat(text(begun)).contains("没有盘完").contains("□").doesNotContain("未见应在");
        Stocktake done = stocktakes.finish(CLERK, begun, "");
        assertThat(text(done))
                .contains("海州市数据服务局因私出国(境)证件盘点表")
                .contains("应在1本,已点0本,未见1本")
                .contains("未见")
                .contains("盘点人:")
                .contains("监盘人:")
                .doesNotContain("E12345678");
    }
}
