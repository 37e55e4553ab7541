package org.antou.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.antou.attachment.picture.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos stand upright and become smaller. */
class PhotoTest {

    /** The sample is red on the left: where the camera says it was turned, red is seen elsewhere. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void a_photo_is_turned_as_its_camera_says(int orientation, String red) throws IOException {
        BufferedImage upright = Pictures.read(Samples.photo(80, 40, orientation), 0, 1000);
        boolean turned = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(turned ? 40 : 80);
        assertThat(upright.getHeight()).isEqualTo(turned ? 80 : 40);
        assertThat(side(upright)).isEqualTo(red);
    }

    private static String side(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        if (red(image, w / 4, h / 4) && red(image, w / 4, h * 3 / 4)) {
            return "left";
        }
        if (red(image, w * 3 / 4, h / 4) && red(image, w * 3 / 4, h * 3 / 4)) {
            return "right";
        }
        return red(image, w / 4, h / 4) ? "top" : "bottom";
    }

    private static boolean red(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    @Test
    void a_large_photo_is_made_smaller_upright_and_loses_its_particulars() throws IOException {
        byte[] photo = Samples.photo(4000, 3000, 6);
        byte[] small = Pictures.shrink(photo, 2000).orElseThrow();
        BufferedImage read = Pictures.read(small, 0, 9999);
        assertThat(small.length).isLessThan(photo.length);
        assertThat(read.getWidth()).isEqualTo(1500);
        assertThat(read.getHeight()).isEqualTo(2000);
        assertThat(side(read)).isEqualTo("top");
        assertThat(new String(small, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void a_small_photo_stays_as_it_is() throws IOException {
        assertThat(Pictures.shrink(Samples.picture("png", 20, 20), 2000)).isEqualTo(Optional.empty());
    }

    @Test
    void what_is_no_picture_is_said_so() {
        assertThat(Pictures.pages(Samples.unknown(30))).isEmpty();
        byte[] broken = java.util.Arrays.copyOf(Samples.picture("png", 400, 400), 40);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Pictures.read(broken, 0, 100))
                .isInstanceOf(IOException.class);
    }
}
