package org.antou.text.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LikenessIndexTest {

    private static final String TALK = "谈话指出该同志在窗口服务中耐心细致,但材料初审把关不严,出现三次退件,要求对照清单逐项核验并每周小结。";

    @Test
    void theCopyIsFoundAmongThousands() {
        LikenessIndex<Integer> index = filled(2000);
        index.add(-1, TALK);
        var hits = index.search("2024年3月" + TALK.replace("三次", "两次"), 0.8, -2);
        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.key()).isEqualTo(-1);
            assertThat(hit.likeness().percent()).isGreaterThanOrEqualTo(80);
            assertThat(hit.likeness().passages()).hasSize(2);
        });
    }

    @Test
    void theTextItselfIsNotItsOwnCopy() {
        LikenessIndex<Integer> index = filled(10);
        index.add(-1, TALK);
        assertThat(index.search(TALK, 0.5, -1)).isEmpty();
        assertThat(index.search(TALK, 0.5, -2)).hasSize(1);
    }

    @Test
    void aHighShareOfVeryLittleIsNoCopy() {
        LikenessIndex<Integer> index = new LikenessIndex<>(StockPhrases.none());
        index.add(1, "与会党员一致同意上述意见");
        assertThat(index.search("与会党员一致同意上述意见。", 0.8, 2)).isEmpty();
    }

    @Test
    void theMostAlikeComesFirst() {
        LikenessIndex<Integer> index = new LikenessIndex<>(StockPhrases.none());
        index.add(1, TALK.substring(0, 30));
        index.add(2, TALK);
        assertThat(index.search(TALK, 0.1, 3))
                .extracting(LikenessIndex.Hit::key)
                .containsExactly(2, 1);
    }

    /** A common passage of {@link LikenessIndex#SURE} signs is never overlooked, wherever it stands. */
    @Property(tries = 200)
    void noCopiedPassageIsOverlooked(
            @ForAll @IntRange(min = 0, max = 20) int from,
            @ForAll @IntRange(min = 20, max = 25) int length,
            @ForAll int seed) {
        LikenessIndex<Integer> index = filled(50);
        String passage = TALK.replaceAll("[,。]", "").substring(from, from + length);
        index.add(-1, random(new Random(seed), 80) + passage + random(new Random(~seed), 80));
        assertThat(index.search(passage, 0.99, -2))
                .extracting(LikenessIndex.Hit::key)
                .contains(-1);
    }

    private static LikenessIndex<Integer> filled(int texts) {
        LikenessIndex<Integer> index = new LikenessIndex<>(StockPhrases.of(StockPhrases.shipped()));
        for (int i = 0; i < texts; i++) {
            index.add(i, random(new Random(i), 300));
        }
        return index;
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0x4E00, 0x9F00).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
