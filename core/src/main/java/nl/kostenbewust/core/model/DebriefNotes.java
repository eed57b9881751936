package nl.kostenbewust.core.model;

import java.util.List;

/**
 * What the lecturer talks about afterwards.
 *
 * @param reality what happened in reality
 * @param better what a better route was, and why
 * @param lesson what one learns from it
 * @param themes the themes of the reflection tool that it touches
 */
public record DebriefNotes(Text reality, Text better, Text lesson, List<Ref<Theme>> themes) {}
