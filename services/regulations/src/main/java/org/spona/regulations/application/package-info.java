/** How far organisations are with what they were asked. */
@NullMarked
package org.spona.regulations.application;

import org.jspecify.annotations.NullMarked;
