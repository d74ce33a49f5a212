declare module "virtual:catalogue/ko" {
  const text: string;
  export default text;
}

declare module "virtual:catalogue/en" {
  const text: string;
  export default text;
}
