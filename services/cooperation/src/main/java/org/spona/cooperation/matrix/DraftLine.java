package org.spona.cooperation.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.plan.Responsible;

/**
 * A line of a plan that is being brought, with the cell from which it comes.
 *
 * @param id its number
 * @param parent the direction of a goal, the goal of the others; null for none
 * @param number as it is printed; may be empty
 * @param row of its cell, from 0
 * @param column of its cell, from 0
 * @param baseline of an indicator, as printed
 * @param target of an indicator, as printed
 * @param owner what a responsible is; null for other lines
 * @param responsible the lines of those who answer for an action
 * @param time the line that says when an action is carried out; null for none
 */
public record DraftLine(
        int id,
        Kind kind,
        @Nullable Integer parent,
        String number,
        String text,
        int row,
        int column,
        String baseline,
        String target,
        Responsible.@Nullable Kind owner,
        List<Integer> responsible,
        @Nullable Integer time) {

    /** What a line is. */
    public enum Kind {
        DIRECTION,
        GOAL,
        RESULT,
        INDICATOR,
        ACTION,
        RESPONSIBLE,
        TIME
    }

    public DraftLine {
        responsible = List.copyOf(responsible);
    }

    /** A line that only says something. */
    static DraftLine of(int id, Kind kind, @Nullable Integer parent, String number, String text, int row, int column) {
        return new DraftLine(id, kind, parent, number, text, row, column, "", "", null, List.of(), null);
    }

    /** The same with another text. */
    public DraftLine saying(String newNumber, String newText) {
        return new DraftLine(
                id, kind, parent, newNumber, newText, row, column, baseline, target, owner, responsible, time);
    }

    /** The same indicator with other values. */
    public DraftLine valued(String newBaseline, String newTarget) {
        return new DraftLine(
                id, kind, parent, number, text, row, column, newBaseline, newTarget, owner, responsible, time);
    }

    /** The same responsible as something else. */
    public DraftLine owning(Responsible.@Nullable Kind newOwner) {
        return new DraftLine(
                id, kind, parent, number, text, row, column, baseline, target, newOwner, responsible, time);
    }

    /** The same action with others who answer for it at another time. */
    public DraftLine done(List<Integer> by, @Nullable Integer when) {
        return new DraftLine(id, kind, parent, number, text, row, column, baseline, target, owner, by, when);
    }

    /** The same under another line. */
    public DraftLine under(@Nullable Integer newParent) {
        return new DraftLine(
                id, kind, newParent, number, text, row, column, baseline, target, owner, responsible, time);
    }

    /** The same under a number of its own. */
    public DraftLine withId(int newId) {
        return new DraftLine(
                newId, kind, parent, number, text, row, column, baseline, target, owner, responsible, time);
    }

    /** A line of another sort that somebody adds at the same cell. */
    public DraftLine added(int newId, Kind newKind, String newText) {
        return of(newId, newKind, null, "", newText, row, column);
    }
}
