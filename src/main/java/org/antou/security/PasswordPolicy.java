package org.antou.security;

import java.nio.CharBuffer;
import org.antou.problem.Problem;

/**
 * What a password must be (GB/T 22239—2019 身份鉴别; the numbers are parameters).
 *
 * @param length fewest characters
 * @param kinds  fewest kinds among capitals, small letters, digits, others
 */
public record PasswordPolicy(int length, int kinds) {

    /** Before a store is open: 8 characters of 3 kinds. */
    public static final PasswordPolicy DEFAULT = new PasswordPolicy(8, 3);

    /** What the password must be, for the text beside its field. */
    public String hint() {
        return "至少" + length + "个字符,包含大写字母、小写字母、数字、符号中的" + kinds + "种";
    }

    public boolean accepts(char[] password) {
        return password.length >= length
                && CharBuffer.wrap(password)
                                .chars()
                                .map(PasswordPolicy::kind)
                                .distinct()
                                .count()
                        >= kinds;
    }

    /** Refuses a password that is too weak. */
    public void require(char[] password) {
        if (!accepts(password)) {
            throw new Problem.Expected("口令太简单。", "没有改动任何内容。", "口令要" + hint() + "。");
        }
    }

    private static int kind(int character) {
        if (character >= 'A' && character <= 'Z') {
            return 0;
        }
        if (character >= 'a' && character <= 'z') {
            return 1;
        }
        return character >= '0' && character <= '9' ? 2 : 3;
    }
}
