package org.antou.problem;

/** What can go wrong, sorted by who can do something about it. */
public abstract sealed class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Problem(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something a clerk can understand and act on. */
    public static final class Expected extends Problem {

        private static final long serialVersionUID = 1;
        private final String safe;
        private final String advice;

        /**
         * @param what   what happened, one plain Chinese sentence
         * @param safe   what is safe all the same
         * @param advice what to do now
         */
        public Expected(String what, String safe, String advice) {
            this(what, safe, advice, null);
        }

        /** As above, with the technical cause for the log. */
        public Expected(String what, String safe, String advice, Throwable cause) {
            super(what, cause);
            this.safe = safe;
            this.advice = advice;
        }

        public String what() {
            return getMessage();
        }

        public String safe() {
            return safe;
        }

        public String advice() {
            return advice;
        }

        /** The three sentences, one after the other. */
        public String text() {
            return what() + safe + advice;
        }
    }

    /** A mistake of the program: shown with a short code, its details go into the log. */
    public static final class Bug extends Problem {

        private static final long serialVersionUID = 1;

        public Bug(String message, Throwable cause) {
            super(message, cause);
        }

        /** Six characters that name this mistake: the same in the dialog and in the log, the same for the same place. */
        public String code() {
            return Trace.code(this);
        }

        /** Code, kinds and places of the mistake, for the log and for "copy details"; quotes nothing of the records. */
        public String details() {
            return "编号 " + code() + "\n" + Trace.details(this);
        }
    }
}
