package org.antou.cadre.model.form;

/**
 * A value of a form beside what is registered, for somebody to decide.
 *
 * @param key    of what it may overwrite, see {@link FormCompare}
 * @param before as registered; empty where nothing is
 * @param after  as the form has it
 */
public record FormLine(String key, String title, String before, String after, State state) {

    /** How the two stand to one another. */
    public enum State {
        SAME("一致"),
        FILLS("补空白"),
        DIFFERS("不一致");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether it is taken over unless somebody says no: what differs never is. */
    public boolean isTicked() {
        return state == State.FILLS;
    }
}
