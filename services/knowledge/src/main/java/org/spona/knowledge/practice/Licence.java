package org.spona.knowledge.practice;

/**
 * On what terms others may use the text of a practice: the licences of Creative Commons that public documents in the region carry. Without
 * one, copyright law alone says it.
 */
public enum Licence {
    /** No conditions (CC0 1.0). */
    CC0,
    /** The author is named (CC BY 4.0). */
    CC_BY,
    /** The author is named, and what is made of it carries the same licence (CC BY-SA 4.0). */
    CC_BY_SA
}
