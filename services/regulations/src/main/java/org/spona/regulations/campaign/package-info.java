/** What the staff of a network follow until a day: a chosen set of obligations over a chosen set of organisations. */
@NullMarked
package org.spona.regulations.campaign;

import org.jspecify.annotations.NullMarked;
