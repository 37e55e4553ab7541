package org.antou.sheet.out;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The drop-downs of a template; their words stand on a hidden sheet, because a list in the cell holds 255 characters only. */
final class TemplateLists {

    private static final String SHEET = "可选的词";

    private final Map<Integer, List<String>> byColumn = new LinkedHashMap<>();

    void add(int column, List<String> words) {
        if (!words.isEmpty()) {
            byColumn.put(column, words);
        }
    }

    /** @param closed whether nothing else may be typed into a column */
    void write(Workbook workbook, Worksheet sheet, int rows, IntPredicate closed) {
        if (byColumn.isEmpty()) {
            return;
        }
        Worksheet lists = workbook.newWorksheet(SHEET);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        int at = 0;
        for (Map.Entry<Integer, List<String>> e : byColumn.entrySet()) {
            List<String> words = e.getValue();
            for (int r = 0; r < words.size(); r++) {
                lists.inlineString(r, at, CellText.written(words.get(r)));
            }
            Looks.text(lists.range(0, at, words.size() - 1, at));
            ListDataValidation list = sheet.range(1, e.getKey(), rows, e.getKey())
                    .validateWithList(lists.range(0, at, words.size() - 1, at));
            list.allowBlank(true).showDropdown(true);
            if (closed.test(e.getKey())) {
                list.showErrorMessage(true)
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle("不在可选的词里")
                        .error("请从下拉里选一个。");
            } else {
                list.showErrorMessage(false);
            }
            at++;
        }
    }
}
