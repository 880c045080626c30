/** What people are told by mail of their practices, and what readers ask those who wrote them. */
@NullMarked
package org.spona.knowledge.practice.notice;

import org.jspecify.annotations.NullMarked;
