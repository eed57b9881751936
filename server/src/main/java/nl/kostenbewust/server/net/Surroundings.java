package nl.kostenbewust.server.net;

import nl.kostenbewust.server.wire.AwakeClock;

/** What every remote client needs from the server it is connected to. */
record Surroundings(
        Limits limits,
        ClientListener listener,
        Handover handover,
        AwakeClock clock,
        StrangerLog log,
        Ears ears,
        Calls calls) {}
