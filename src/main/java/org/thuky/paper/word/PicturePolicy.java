package org.thuky.paper.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.thuky.paper.print.Typeface;

/** Fills {@code {{@name}}} with a picture that says what it shows; the library's own knows no such words. */
final class PicturePolicy implements RenderPolicy {

    private static final double MM_PER_POINT = Typeface.MM_PER_POINT;

    @Override
    public void render(ElementTemplate field, Object value, XWPFTemplate template) {
        var run = ((RunTemplate) field).getRun();
        run.setText("", 0);
        if (value instanceof Optional<?> optional && optional.orElse(null) instanceof Picture picture) {
            try {
                run.addPicture(
                                new ByteArrayInputStream(picture.png()),
                                PictureType.PNG,
                                "hinh.png",
                                Units.toEMU(picture.width() / MM_PER_POINT),
                                Units.toEMU(picture.height() / MM_PER_POINT))
                        .getCTPicture()
                        .getNvPicPr()
                        .getCNvPr()
                        .setDescr(picture.words());
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.words());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (InvalidFormatException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
