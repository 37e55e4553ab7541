package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Surnames and the first letter of their reading as surnames; those with a reading of their own stand first. */
class SurnamesTest {

    private static final String SINGLE = "单s查z曾z仇q解x区o覃q翟z乐y折s召s秘b种c朴p缪m盖g员y尉w重c钭t炅g郇x乜n句g隗w车c繁p过g"
            + "冼x薄b卜b纪j任r哈h那n阚k晁c宁n应y葛g牟m於y柏b佴n褚c臧z仉z妫g郗x晟c相x侯h亓q郜g逯l阙q冯f石s都d郝h佟t"
            + "谌c沈s俞y余y虞y郁y郑z邓d龚g贲b幸x邢x殷y尹y阎y鄢y燕y庾y喻y岳y云y恽y宓m逄p撒s洗x黑h祭z盛s占z";

    @Test
    void eachIsReadAsPeopleReadIt() {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < SINGLE.length(); i += 2) {
            String read = Pinyin.nameInitials(SINGLE.charAt(i) + "明");
            if (read.charAt(0) != SINGLE.charAt(i + 1)) {
                wrong.add(SINGLE.charAt(i) + " is read " + read.charAt(0) + ", not " + SINGLE.charAt(i + 1));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void compoundSurnamesAreReadAsOne() {
        String[] names = {
            "尉迟恭yc", "万俟卨mq", "长孙无忌zs", "单于丹cy", "澹台灭明tt", "令狐冲lh", "皇甫谧hf", "鲜于枢xy", "诸葛亮zg", "欧阳修oy", "司马光sm",
            "上官婉sg", "夏侯惇xh", "慕容垂mr", "呼延赞hy", "濮阳兴py", "宇文泰yw", "公孙瓒gs", "宰父黑zf", "亓官梅qg", "东方朔df"
        };
        for (String name : names) {
            int letters = name.length() - 2;
            assertThat(Pinyin.nameInitials(name.substring(0, letters))).as(name).startsWith(name.substring(letters));
        }
    }
}
