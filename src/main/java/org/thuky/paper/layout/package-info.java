/**
 * Sets the pages of a Word file and draws them as PDF: what the preview shows and the printer gets. It reads what Word
 * wrote, one {@link org.thuky.paper.layout.Xml element} at a time; a document becomes {@link org.thuky.paper.layout.Slice
 * slices}, and {@link org.thuky.paper.layout.Pagination} lays them on pages.
 */
package org.thuky.paper.layout;
