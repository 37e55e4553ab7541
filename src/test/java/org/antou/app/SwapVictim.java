package org.antou.app;

import java.nio.file.Path;

/** A program that is killed at one step of a swap. Its last words are the step; its status tells whether it got there. */
final class SwapVictim {

    private SwapVictim() {}

    /** Folder, name of the folder that keeps the old store, number of the step at which the power goes. */
    public static void main(String[] arguments) {
        int[] left = {Integer.parseInt(arguments[2])};
        Swap.in(Path.of(arguments[0]), done -> {
                    if (left[0]-- == 0) {
                        System.out.println(done);
                        Runtime.getRuntime().halt(9);
                    }
                })
                .run(arguments[1]);
        System.out.println("done");
    }
}
