package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.meeting.Imprint;
import org.thuky.paper.form.Papers;

/** Whoever holds the paper can tell how far the record had come and check it. */
class ImprintOnPapersTest {

    private static final String CODE = "7F3A-91C0-4BE2";

    /** Counting report, minutes of the congress. */
    @ParameterizedTest
    @ValueSource(strings = {"15", "16"})
    void the_number_of_entries_and_the_code_stand_as_letters_and_as_a_code_that_a_telephone_reads(String number)
            throws IOException, ReaderException {
        var meeting = SampleMeeting.held();
        var chronicle = PapersTest.takenBack();
        var paper = Papers.of(meeting, chronicle, CODE).stream()
                .filter(each -> each.fileName().startsWith(number))
                .findFirst()
                .orElseThrow();
        var word = new XWPFDocument(new ByteArrayInputStream(new Templates(Path.of("none")).content(paper)));

        assertThat(new XWPFWordExtractor(word).getText())
                .contains("Mã toàn vẹn " + CODE + " khi nhật ký của đại hội có 2 dòng.");
        var pictures = word.getAllPictures();
        assertThat(pictures).hasSize(1);
        assertThat(Imprint.parse(read(pictures.get(0).getData()))).contains(Imprint.of(meeting, 2, CODE));
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
