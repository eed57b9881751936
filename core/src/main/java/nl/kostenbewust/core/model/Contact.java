package nl.kostenbewust.core.model;

import java.util.List;

/**
 * Somebody around the household who may be asked to help.
 *
 * @param id its name in the file
 * @param name what people call them
 * @param about who this is
 * @param hours what it costs the caseworker to involve them
 * @param needs what must hold before they can be asked
 * @param says what they answer
 * @param then what comes of it
 * @param visibleWhen what must hold before a player knows of them; empty: from the start
 */
public record Contact(
        Ref<Contact> id,
        Text name,
        Text about,
        Hours hours,
        List<Condition> needs,
        Text says,
        List<Effect> then,
        List<Condition> visibleWhen) {}
