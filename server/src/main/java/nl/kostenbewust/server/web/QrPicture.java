package nl.kostenbewust.server.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;

/**
 * Where and with which code a lesson is joined, as a QR code that any page can draw.
 *
 * @param size modules along each side, without the white edge
 * @param path the dark modules, as the path of an SVG
 * @param addresses where the lesson can be joined, as they stand in it
 */
record QrPicture(int size, String path, List<String> addresses) {
    /** Plain text, because any phone shows that: trainees play on laptops, and copy it from there. */
    static QrPicture of(String code, List<String> addresses) {
        String text = "Kostenbewust Interveniëren\nCode: " + code + "\nAdres: " + String.join(" of ", addresses);
        QrCode qr = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(qr.size, path.toString(), addresses);
    }
}
