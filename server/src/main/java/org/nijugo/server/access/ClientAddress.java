package org.nijugo.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nijugo.server.ServerOptions;

/** The address limits are counted for. */
public final class ClientAddress {
    private ClientAddress() {}

    /**
     * Who is at the other end. Where a public address says that there is a proxy and the request comes from this machine, it
     * is what that proxy saw; nothing else that a header says is believed.
     */
    public static String of(HttpServletRequest request, ServerOptions options) {
        String peer = String.valueOf(request.getRemoteAddr());
        String forwarded = request.getHeader("X-Forwarded-For");
        boolean local = peer.startsWith("127.") || peer.equals("0:0:0:0:0:0:0:1") || peer.equals("::1");
        if (forwarded == null || !local || options.publicUrl().isEmpty()) {
            return network(peer);
        }
        List<String> hops = List.of(forwarded.split(",", -1));
        return network(hops.get(hops.size() - 1).strip());
    }

    /** An address of the newer kind stands for its network: a household has more of them than can be counted. */
    private static String network(String address) {
        String[] parts = address.split(":", -1);
        return parts.length > 4 ? String.join(":", List.of(parts).subList(0, 4)) : address;
    }
}
