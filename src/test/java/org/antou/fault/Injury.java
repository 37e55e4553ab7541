package org.antou.fault;

import java.util.Arrays;
import java.util.Random;
import org.antou.fault.ZipRegions.Region;

/** What disks, sticks and people do to the bytes of a file; always something, never nothing. */
enum Injury {
    FLIPPED_BIT {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            return bytes;
        }
    },
    OTHER_BYTE {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            byte[] bytes = whole.clone();
            bytes[at] += (byte) (1 + random.nextInt(255));
            return bytes;
        }
    },
    ZEROED_SECTOR {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            byte[] bytes = whole.clone();
            Arrays.fill(bytes, at, Math.min(bytes.length, at + 512), (byte) 0);
            return bytes;
        }
    },
    CUT_OFF {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            return Arrays.copyOf(whole, at);
        }
    },
    PIECE_MISSING {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            int to = Math.min(whole.length, at + 1 + random.nextInt(300));
            return joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, to, whole.length));
        }
    },
    PIECE_TWICE {
        @Override
        byte[] apply(byte[] whole, int at, Random random) {
            int to = Math.min(whole.length, at + 1 + random.nextInt(300));
            return joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, at, whole.length));
        }
    };

    /** @param at where it begins */
    abstract byte[] apply(byte[] whole, int at, Random random);

    /** One of these anywhere in a region. */
    static byte[] in(byte[] whole, Region region, Random random) {
        int at = region.from() + random.nextInt(Math.max(1, region.to() - region.from()));
        Injury injury = values()[random.nextInt(values().length)];
        byte[] bytes = injury.apply(whole, Math.min(at, whole.length - 1), random);
        return Arrays.equals(bytes, whole) ? FLIPPED_BIT.apply(whole, at, random) : bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
