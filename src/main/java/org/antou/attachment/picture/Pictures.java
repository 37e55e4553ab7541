package org.antou.attachment.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads pictures upright and no larger than asked for. Streams in memory only: ImageIO's own would cache the readable
 * picture in a temporary file.
 */
public final class Pictures {

    private static final float QUALITY = 0.85f;

    private Pictures() {}

    /**
     * A picture upright, its longer side at most {@code longest} pixels.
     *
     * @param page counted from 0; scans (TIFF) can have several
     * @throws IOException where it can't be read
     */
    public static BufferedImage read(byte[] picture, int page, int longest) throws IOException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = reader(in);
            try {
                int side = Math.max(reader.getWidth(page), reader.getHeight(page));
                ImageReadParam param = reader.getDefaultReadParam();
                // A photo of 100 megapixels would take 400 MB: every second, third… pixel is enough, scaled after that.
                int step = Math.max(1, side / (2 * longest));
                param.setSourceSubsampling(step, step, 0, 0);
                return upright(reader.read(page, param), Turn.of(picture), longest);
            } catch (RuntimeException broken) {
                throw new IOException("broken picture", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Number of pictures in a file; empty where the program can't show it. */
    public static Optional<Integer> pages(byte[] picture) {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = reader(in);
            try {
                reader.getWidth(0);
                return Optional.of(reader.getNumImages(true));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A photo upright and smaller, as JPEG; empty where that would not save anything. */
    public static Optional<byte[]> shrink(byte[] picture, int longest) throws IOException {
        byte[] smaller = jpeg(read(picture, 0, longest));
        return Optional.of(smaller).filter(s -> s.length < picture.length);
    }

    /** A picture as PNG, without loss. */
    public static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }

    private static ImageReader reader(MemoryCacheImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no picture that can be read");
        }
        ImageReader reader = readers.next();
        reader.setInput(in);
        return reader;
    }

    private static BufferedImage upright(BufferedImage image, Turn turn, int longest) {
        int width = image.getWidth();
        int height = image.getHeight();
        double scale = Math.min(1.0, (double) longest / Math.max(width, height));
        boolean opaque = !image.getColorModel().hasAlpha();
        if (scale == 1.0 && turn.isNone() && opaque) {
            return image;
        }
        int across = (int) Math.max(1, Math.round((turn.lying() ? height : width) * scale));
        int down = (int) Math.max(1, Math.round((turn.lying() ? width : height) * scale));
        BufferedImage result = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, across, down);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.scale(scale, scale);
        pen.transform(turn.transform(width, height));
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return result;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(opaque(image), null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** JPEG knows no transparency and no palettes. */
    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return plain;
    }
}
