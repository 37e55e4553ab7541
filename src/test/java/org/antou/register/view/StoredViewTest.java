package org.antou.register.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.junit.jupiter.api.Test;

class StoredViewTest {

    @Test
    void a_view_comes_back_as_it_was_saved() {
        Filter filter = Filter.of("status", new Condition.OneOf(Set.of("整改中", "延期")))
                .with("deadline", new Condition.Between(Optional.empty(), Optional.of(LocalDate.of(2021, 12, 31))))
                .with("content", new Condition.Contains("会议"))
                .with("owner", new Condition.Filled(false))
                .withText("dzz 纪要");
        SavedView view = new SavedView("缺责任人", filter, List.of(Sort.down("deadline")), List.of("number", "status"));

        assertThat(StoredView.of(view).view()).isEqualTo(view);
    }
}
