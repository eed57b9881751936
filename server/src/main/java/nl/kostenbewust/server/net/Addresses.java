package nl.kostenbewust.server.net;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;

/** The addresses of this computer that others on the same network can try. */
public final class Addresses {
    private Addresses() {}

    /** IPv4 addresses of network cards that are up; only the loopback address where there are none. */
    public static List<String> ofThisComputer() {
        try {
            List<String> found = NetworkInterface.networkInterfaces()
                    .filter(Addresses::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .map(InetAddress::getHostAddress)
                    .toList();
            return found.isEmpty() ? List.of("127.0.0.1") : found;
        } catch (SocketException unknown) {
            return List.of("127.0.0.1");
        }
    }

    /** The addresses at which others reach what listens on this one. */
    public static List<String> of(InetAddress listening) {
        return listening.isAnyLocalAddress() ? ofThisComputer() : List.of(listening.getHostAddress());
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback();
        } catch (SocketException unknown) {
            return false;
        }
    }
}
