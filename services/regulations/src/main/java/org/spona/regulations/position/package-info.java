/** What organisations of a network tell a ministry or province together: written, signed, sent, answered point by point, followed to its end. */
@NullMarked
package org.spona.regulations.position;

import org.jspecify.annotations.NullMarked;
