package org.antou.sheet.in;

/** Numbers and addresses as they stand in attributes; what is none counts as -1. */
final class Digits {

    private static final int MOST = 20_000_000;

    private Digits() {}

    static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > MOST) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return text.isEmpty() ? -1 : value;
    }

    /** The column of an address such as AB12, from 0. */
    static int column(String address) {
        int value = 0;
        int i = 0;
        while (i < address.length() && letter(address.charAt(i)) > 0 && value < MOST) {
            value = value * 26 + letter(address.charAt(i++));
        }
        return value - 1;
    }

    /** The row of an address such as AB12, from 1. */
    static int row(String address) {
        int i = 0;
        while (i < address.length() && letter(address.charAt(i)) > 0) {
            i++;
        }
        return number(address.substring(i));
    }

    private static int letter(char c) {
        return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }
}
