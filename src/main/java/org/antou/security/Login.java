package org.antou.security;

import java.text.Normalizer;
import java.util.Locale;
import org.antou.problem.Problem;

/** The name an account signs in with (登录名): compared without regard to case and width. */
public final class Login {

    private static final int LONGEST = 40;

    private Login() {}

    /** The name as it is kept; refuses one that can't be told apart or typed. */
    public static String clean(String typed) {
        String login = fold(typed);
        if (login.isEmpty() || login.length() > LONGEST || !login.matches("[\\p{L}\\p{N}._@-]+")) {
            throw new Problem.Expected(
                    "登录名“" + typed.strip() + "”不能用。", "没有改动任何内容。", "登录名用1到40个汉字、字母或数字,可以带点、横线、下划线,不能有空格。");
        }
        return login;
    }

    /** Whether two names are one login. */
    public static boolean same(String one, String other) {
        return fold(one).equalsIgnoreCase(fold(other));
    }

    /** Under one key, however it was typed. */
    static String key(String login) {
        return fold(login).toLowerCase(Locale.ROOT);
    }

    private static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
