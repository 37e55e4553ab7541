package org.antou.attachment.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a photo has to be turned to stand upright (EXIF 2.32, tag 0x0112 Orientation, values 1 to 8).
 *
 * @param quarters quarter turns clockwise
 * @param mirrored first mirrored left to right
 */
record Turn(int quarters, boolean mirrored) {

    static final Turn NONE = new Turn(0, false);

    /** What a picture file says about itself; nothing where it says nothing. */
    static Turn of(byte[] picture) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? ofExif(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION))
                    : NONE;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return NONE;
        }
    }

    static Turn ofExif(int orientation) {
        return switch (orientation) {
            case 2 -> new Turn(0, true);
            case 3 -> new Turn(2, false);
            case 4 -> new Turn(2, true);
            case 5 -> new Turn(3, true);
            case 6 -> new Turn(1, false);
            case 7 -> new Turn(1, true);
            case 8 -> new Turn(3, false);
            default -> NONE;
        };
    }

    boolean isNone() {
        return quarters == 0 && !mirrored;
    }

    /** Whether width and height change places. */
    boolean lying() {
        return quarters % 2 == 1;
    }

    /** Maps a picture of this size onto the upright one, its corner at 0, 0. */
    AffineTransform transform(int width, int height) {
        AffineTransform upright = switch (quarters) {
            case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 3 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (mirrored) {
            upright.concatenate(new AffineTransform(-1, 0, 0, 1, width, 0));
        }
        return upright;
    }
}
